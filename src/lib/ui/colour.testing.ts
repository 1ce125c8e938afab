/** How far apart two colours are for an eye, also a colour-blind one. Only tests use this. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Simulations on linear sRGB: Viénot, Brettel and Mollon (1999); for tritanopia Machado, Oliveira and Fernandes (2009). */
export const EYES = {
	'full colour vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.11238, 0.88762, 0],
		[0.11238, 0.88762, 0],
		[0.00401, -0.00401, 1]
	],
	deuteranopia: [
		[0.29275, 0.70725, 0],
		[0.29275, 0.70725, 0],
		[-0.02234, 0.02234, 1]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} satisfies Record<string, Matrix>;
export type Eye = keyof typeof EYES;

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
	const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** `#rrggbb` as linear sRGB, 0 to 1. */
function linear(hex: string): Triple {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`not a colour written #rrggbb: ${hex}`);
	const part = (start: number): number => {
		const value = parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

/** Relative luminance of WCAG 2, 0 to 1. */
export function luminance(hex: string): number {
	const [red, green, blue] = linear(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const SRGB_TO_XYZ: Matrix = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041]
];

function lab(rgb: Triple): Triple {
	const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
	const [x, y, z] = times(SRGB_TO_XYZ, rgb);
	const [fx, fy, fz] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
	return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const RADIANS = Math.PI / 180;
const hueOf = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIANS + 360) % 360);

/** The mean of two hues along the shorter way round; for a grey, the other's. */
function meanHue(one: number, other: number, grey: boolean): number {
	const sum = one + other;
	if (grey) return sum;
	if (Math.abs(one - other) <= 180) return sum / 2;
	return (sum < 360 ? sum + 360 : sum - 360) / 2;
}

/** CIEDE2000 between two colours of CIELAB (Sharma, Wu and Dalal 2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const high = 25 ** 7;
	const meanRaw = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const stretch = 1.5 - 0.5 * Math.sqrt(meanRaw ** 7 / (meanRaw ** 7 + high));
	const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
	const [h1, h2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
	const grey = c1 * c2 === 0;
	const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
	const deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin((turn * RADIANS) / 2);
	const [lightness, chroma, hue] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, grey)];
	const cosine = (factor: number, shift: number): number => Math.cos((factor * hue + shift) * RADIANS);
	const t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
	const l = (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
	const c = (c2 - c1) / (1 + 0.045 * chroma);
	const h = deltaHue / (1 + 0.015 * chroma * t);
	const swing = 60 * Math.exp(-(((hue - 275) / 25) ** 2)) * RADIANS;
	const rotation = -Math.sin(swing) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + high));
	return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
}

/** CIEDE2000 between two colours as this eye sees them. */
export function difference(one: string, other: string, eye: Eye): number {
	const seen = (hex: string): Triple => {
		const [red, green, blue] = times(EYES[eye], linear(hex));
		const within = (value: number): number => Math.min(1, Math.max(0, value));
		return lab([within(red), within(green), within(blue)]);
	};
	return ciede2000(seen(one), seen(other));
}
