/**
 * An SVG file as an image in points of the screen.
 * @param scale points for each px of the drawing
 * @throws {Error} if the browser cannot draw it
 */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas to draw on');
		context.fillStyle = '#ffffff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
		if (!blob) throw new Error('the image could not be written');
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
