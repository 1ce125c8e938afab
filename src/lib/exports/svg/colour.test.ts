import { expect, it } from 'vitest';
import { plainColour } from './colour';

it.each([
	['rgb(5, 79, 185)', { colour: '#054fb9', opacity: 1 }],
	['rgba(26, 29, 33, 0.5)', { colour: '#1a1d21', opacity: 0.5 }],
	['color(srgb 1 0.5 0)', { colour: '#ff8000', opacity: 1 }],
	['color(srgb 0 0 0 / 0.25)', { colour: '#000000', opacity: 0.25 }],
	['rgba(0, 0, 0, 0)', { colour: 'none', opacity: 0 }],
	['none', { colour: 'none', opacity: 0 }],
	['url("#hatch")', null]
])('%s', (computed, plain) => {
	expect(plainColour(computed)).toEqual(plain);
});
