/** What of a country's page the browser hydrates: its heading, pickers, the line of time, what depends on a choice. */
import { LANGUAGES } from '$lib/i18n/languages';
import * as m from '$lib/i18n/paraglide/messages';
import { dataAddress, renderedFrom } from './data-file';
import { countryDataOf, partners, type CountryData, type CountryParams } from './data.server';

export const entries = async () =>
	(await partners()).flatMap(({ country }) => LANGUAGES.map((lang) => ({ lang, country })));

export async function load({ params }: { readonly params: CountryParams }) {
	const data = await countryDataOf(params);
	renderedFrom.set(dataAddress(params), data);
	return hydrated(data);
}

export type HydratedCountry = Awaited<ReturnType<typeof load>>;

const hydrated = ({ rounds, figures, ...data }: CountryData) => ({
	country: data.country,
	name: data.name,
	region: data.region,
	/** Any of them may be set beside this country. */
	countries: data.countries.map(({ country, name, group }) => ({ country, name, group })),
	/** Of the file of its observations. */
	bytes: data.countries.find(({ country }) => country === data.country)?.bytes ?? 0,
	footnotes: data.footnotes,
	targets: data.targets,
	hasResponsibilities: data.responsibilities.length > 0,
	newest: data.newest,
	lead: m.country_lead({
		count: rounds.filter(({ documented }) => documented).length,
		country: data.name,
		rounds: String(rounds.length),
		values: String(figures.filter(({ latest }) => latest !== null).length),
		indicators: String(figures.length)
	}),
	/** Of all rounds, for the line of time. */
	events: rounds.flatMap(({ events, short }) =>
		events.map((event) => ({
			event: event.event,
			round: event.round,
			scope: event.scope,
			stage: event.stage,
			stageName: event.stageName,
			dateStart: event.dateStart,
			dateEnd: event.dateEnd,
			datePrecision: event.datePrecision,
			dateBasis: event.dateBasis,
			certainty: event.certainty,
			text: event.text,
			lang: event.lang,
			sourceTitle: event.sourceTitle,
			sourceUrl: event.sourceUrl,
			roundName: short
		}))
	),
	/** Countries named in the steps. */
	sharedWith: [
		...new Set(rounds.flatMap(({ events }) => events.flatMap(({ shared }) => shared.map(({ code }) => code))))
	]
});
