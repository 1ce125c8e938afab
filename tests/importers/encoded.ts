/** The bytes of a text in one of the encodings, from the decoder's own table. */
export function encoded(text: string, encoding: string): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'utf-16le' || encoding === 'utf-16be') {
		const bytes = new Uint8Array(text.length * 2);
		const view = new DataView(bytes.buffer);
		for (let index = 0; index < text.length; index++)
			view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
		return bytes;
	}
	const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
	return Uint8Array.from(text, (sign) => {
		const byte = all.indexOf(sign);
		if (byte < 0) throw new RangeError(`${sign} is not in ${encoding}`);
		return byte;
	});
}
