/** What a chart is as a file. Both functions run in the browser. */

/** To be run in a page: size, paper and colours of a PNG image. */
export async function imageIn(base64: string) {
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const { width, height } = bitmap;
	const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(bitmap, 0, 0);
	const points = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
	return {
		width,
		height,
		corner: [...context.getImageData(0, 0, 1, 1).data],
		inked: points.filter((point) => point !== 0xffffffff).length / points.length,
		colours: new Set(points).size
	};
}

/** To be run in an SVG file: what it holds, and what should not be in it. */
export function drawingIn() {
	const root = document.documentElement as Element as SVGSVGElement;
	const box = root.viewBox.baseVal;
	const texts = [...document.querySelectorAll('text')];
	return {
		root: root.localName,
		width: box.width,
		height: box.height,
		text: root.textContent ?? '',
		marks: [...document.querySelectorAll<SVGElement>('[data-mark]')].map(
			({ dataset }) => `${dataset.country ?? ''} ${dataset.value ?? ''}`
		),
		outside: texts
			.filter((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return left < -1 || top < -1 || right > box.width + 1 || bottom > box.height + 1;
			})
			.map((text) => text.textContent),
		strange: [...document.querySelectorAll('[class], [style], script, style, foreignObject, image')].map(
			({ localName }) => localName
		)
	};
}
