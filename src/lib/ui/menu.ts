/** The main pages, in the order of the menu. A new page is a line here. */
import * as m from '$lib/i18n/paraglide/messages';
import type { Place } from './addresses';

export interface MenuItem {
	readonly place: Place;
	/** Its name in the language of the page. */
	readonly label: () => string;
}

export const MENU: readonly MenuItem[] = [
	{ place: 'progress/', label: m.shell_menu_progress },
	{ place: 'gaps/', label: m.shell_menu_gaps },
	{ place: 'indicators/', label: m.shell_menu_indicators },
	{ place: 'compare/', label: m.shell_menu_compare },
	{ place: 'countries/', label: m.shell_menu_countries },
	{ place: 'themes/', label: m.shell_menu_themes },
	{ place: 'targets/', label: m.shell_menu_targets },
	{ place: 'data/', label: m.shell_menu_data },
	{ place: 'about/', label: m.shell_menu_about }
];

/** What `aria-current` says of a menu item: the page itself, a page beneath it, or neither. */
export function currentness(item: MenuItem, here: Place): 'page' | 'true' | undefined {
	if (here === item.place) return 'page';
	return here.startsWith(item.place) ? 'true' : undefined;
}
