import type { PageServerLoad } from './$types';
import { roundsIn } from './rounds.server';

export const load: PageServerLoad = ({ params }) => roundsIn(params.lang);
