import JSZip from 'jszip';

/** More parts than any document has. */
const MOST_PARTS = 5_000;
/** Bytes of all parts unpacked, pictures among them, and of one that is no picture: the longest novels have a tenth. */
const MOST = 200_000_000;
const MOST_OF_ONE = 20_000_000;
const PICTURE = /^word\/(?:media|embeddings|fonts)\//;

/**
 * Whether an archive is so packed that unpacking it would fill the memory. It is unpacked for that as its reader will unpack it,
 * piece by piece, and left as soon as it is too much: the sizes that it states itself may be lies.
 */
export async function isBomb(bytes: Uint8Array): Promise<boolean> {
  const parts = Object.values((await JSZip.loadAsync(bytes)).files);
  if (parts.length > MOST_PARTS) return true;
  let whole = 0;
  for (const part of parts) {
    if (part.dir) continue;
    const most = Math.min(PICTURE.test(part.name) ? MOST : MOST_OF_ONE, MOST - whole);
    const size = await sizeOf(part, most);
    if (size > most) return true;
    whole += size;
  }
  return false;
}

/** The size of a part, or a size above the most, as soon as it is known to be that. */
function sizeOf(part: JSZip.JSZipObject, most: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let size = 0;
  const stream = part.nodeStream();
  stream.on('end', () => resolve(size));
  stream.on('error', reject);
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) return;
    stream.pause();
    resolve(size);
  });
  return promise;
}
