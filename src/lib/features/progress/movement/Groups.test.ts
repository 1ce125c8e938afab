import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Groups from './Groups.svelte';
import type { Movement, ParticipationChange } from './model';

const snapshot = { kind: 'yes', reports: [], step: null } as const;
const moved = (country: string, change: ParticipationChange, toSelfAssessment = false): Movement => ({
	country,
	change,
	toSelfAssessment,
	before: snapshot,
	after: snapshot
});

it('names each country once in its group, those who did not move folded', () => {
	const all = [
		moved('ALB', 'new'),
		moved('KAZ', 'stayed', true),
		moved('KGZ', 'stayed'),
		moved('SYR', 'neither'),
		moved('TKM', 'left')
	];
	const { body } = render(Groups, { props: { all, nameOf: (country) => country, hrefOf: () => undefined } });
	const document = body.split('data-change=').slice(1);
	const groups = document.map((part) => [
		/^"(\w+)"/.exec(part)?.[1],
		[...part.matchAll(/data-country="(\w+)"/g)].map(([, country]) => country).join()
	]);
	expect(groups).toEqual([
		['new', 'ALB'],
		['returned', ''],
		['left', 'TKM'],
		['stayed', 'KAZ,KGZ'],
		['neither', 'SYR']
	]);
	expect(body.indexOf('<details')).toBeLessThan(body.indexOf('data-country="KAZ"'));
});
