/**
 * The reader's own country. Asked for, never guessed: `remember` keeps it on this device (`localStorage`), `forget` takes
 * it away, `?me=KAZ` sets it for one visit (`visit`), until the next full load of a page.
 *
 * For whoever shows it: read `myCountry.code` in a component and let that country lead, marked in words too. It is null
 * while prerendering and hydrating, so what is drawn from it comes after; without it nobody is emphasised. The code is
 * checked for its form alone: look it up among the countries at hand before using it.
 */
import { myCountryIn } from './params';

const KEY = 'torino-process.my-country';
const CODE = /^[A-Z]{3}$/;

let visited = $state<string | null>(null);
let kept = $state<string | null>(null);

/** Storage may be switched off: then nothing is kept, and nothing breaks. */
function stored<T>(use: (storage: Storage) => T): T | null {
	try {
		return use(localStorage);
	} catch {
		return null;
	}
}

export const myCountry = {
	/** ISO 3166-1 alpha-3; that of the visit goes before the remembered one. */
	get code(): string | null {
		return visited ?? kept;
	},
	get isKept(): boolean {
		return kept !== null;
	},
	/** What this device remembers, and what the address names for this visit; call it once a page is mounted. */
	recall(): void {
		this.visit(myCountryIn(globalThis.location?.search ?? ''));
		const code = stored((storage) => storage.getItem(KEY));
		kept = code !== null && CODE.test(code) ? code : null;
	},
	/** @param code null: the address names none; the one of this visit stays */
	visit(code: string | null): void {
		if (code !== null) visited = code;
	},
	remember(code: string): void {
		stored((storage) => storage.setItem(KEY, code));
		kept = code;
		visited = null;
	},
	forget(): void {
		stored((storage) => storage.removeItem(KEY));
		kept = visited = null;
	}
};
