/** The site's light colours, whatever set the reader sees: an image is looked at on paper. */

/** The custom properties that every page declares outside of any condition, by name. */
export function lightTokens(sheets: Iterable<CSSStyleSheet>): Map<string, string> {
	const tokens = new Map<string, string>();
	for (const sheet of sheets) {
		for (const rule of sheet.cssRules) {
			if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
			for (const name of rule.style) if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name));
		}
	}
	return tokens;
}
