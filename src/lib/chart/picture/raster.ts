/** How many pixels of a PNG make one of the page. */
const SCALE = 2;

/** An SVG picture of a size as a PNG with twice the pixels. */
export async function pngOf(
  svg: string,
  { width, height }: { width: number; height: number }
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SCALE);
    canvas.height = Math.round(height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))))
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
