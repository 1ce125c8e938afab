import { beforeEach, describe, expect, it, vi } from 'vitest';
import { myCountry } from './my-country.svelte';

const KEY = 'torino-process.my-country';

/** What the device keeps. */
const device = new Map<string, string>();
const storage = {
	getItem: (key: string) => device.get(key) ?? null,
	setItem: (key: string, value: string) => void device.set(key, value),
	removeItem: (key: string) => void device.delete(key)
};

describe('my country', () => {
	beforeEach(() => {
		vi.stubGlobal('localStorage', storage);
		vi.stubGlobal('location', { search: '' });
		myCountry.forget();
		device.clear();
	});

	it('is nobody until it is asked for', () => {
		myCountry.recall();
		expect(myCountry.code).toBeNull();
		expect(device.size).toBe(0);
	});

	it('is kept on the device when asked for, and forgotten at once', () => {
		myCountry.remember('KAZ');
		expect([myCountry.code, myCountry.isKept, device.get(KEY)]).toEqual(['KAZ', true, 'KAZ']);
		myCountry.forget();
		expect([myCountry.code, myCountry.isKept, device.size]).toEqual([null, false, 0]);
	});

	it('of a visit goes before the remembered one and is kept nowhere', () => {
		myCountry.remember('KAZ');
		myCountry.visit('GEO');
		myCountry.visit(null);
		expect([myCountry.code, device.get(KEY)]).toEqual(['GEO', 'KAZ']);
	});

	it('is that of the address, on whatever page', () => {
		device.set(KEY, 'KAZ');
		vi.stubGlobal('location', { search: '?view=rank&me=geo' });
		myCountry.recall();
		expect([myCountry.code, device.get(KEY)]).toEqual(['GEO', 'KAZ']);
		vi.stubGlobal('location', { search: '?me=Kazakhstan' });
		myCountry.recall();
		expect(myCountry.code).toBe('GEO');
	});

	it('is not taken from what is no code', () => {
		device.set(KEY, 'Kazakhstan');
		myCountry.recall();
		expect(myCountry.code).toBeNull();
	});

	it('breaks nothing where storage is switched off', () => {
		vi.stubGlobal('localStorage', undefined);
		myCountry.remember('KAZ');
		expect(myCountry.code).toBe('KAZ');
	});
});
