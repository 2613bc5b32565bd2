/**
 * The ZIP container of an .xlsx, by the platform's own DEFLATE (Compression Streams: browsers and Node 18+).
 * Only what OOXML packages use: stored and deflated entries, sizes below 4 GB, no encryption.
 */

/** The container cannot be read; the reason is for the log, the sentence for the user is FileProblem's. */
export class ZipDamage extends Error {}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the zero of DOS time: the same parts give the same bytes on every day. */
const DOS_EPOCH = 0x0021;

/** Largest content that one package may unfold to: guards against a small file that unfolds to fill the memory. */
const MOST_UNFOLDED_BYTES = 1_000_000_000;

/** The entries of a ZIP by name, unfolded. Throws ZipDamage. */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Promise<[string, Uint8Array]>[] = [];
  let unfolded = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER)
      throw new ZipDamage("directory");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    unfolded += view.getUint32(at + 24, true);
    if (unfolded > MOST_UNFOLDED_BYTES) throw new ZipDamage("too large");
    if (!name.endsWith("/")) entries.push(entryAt(bytes, view, at, name));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return new Map(await Promise.all(entries));
}

/** A ZIP of the entries, in their order. */
export async function zip(entries: Map<string, Uint8Array>): Promise<Uint8Array> {
  const files = await Promise.all(
    [...entries].map(async ([name, data]) => ({
      name: new TextEncoder().encode(name),
      size: data.length,
      crc: crc32(data),
      packed: await through(new CompressionStream("deflate-raw"), data),
    })),
  );
  const size = files.reduce((sum, file) => sum + 76 + 2 * file.name.length + file.packed.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets: number[] = [];
  for (const file of files) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    describe(view, at + 4, file);
    out.set(file.name, at + 30);
    out.set(file.packed, at + 30 + file.name.length);
    at += 30 + file.name.length + file.packed.length;
  }
  const directory = at;
  files.forEach((file, i) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, 20, true);
    describe(view, at + 6, file);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    out.set(file.name, at + 46);
    at += 46 + file.name.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 26 bytes that local header and directory entry share. */
function describe(
  view: DataView,
  at: number,
  file: { name: Uint8Array; size: number; crc: number; packed: Uint8Array },
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DOS_EPOCH, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.packed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, file.name.length, true);
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new ZipDamage("no end of directory");
}

async function entryAt(
  bytes: Uint8Array,
  view: DataView,
  directoryAt: number,
  name: string,
): Promise<[string, Uint8Array]> {
  const method = view.getUint16(directoryAt + 10, true);
  const crc = view.getUint32(directoryAt + 16, true);
  const packedSize = view.getUint32(directoryAt + 20, true);
  const local = view.getUint32(directoryAt + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) throw new ZipDamage(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new ZipDamage(name);
  const packed = bytes.subarray(start, start + packedSize);
  const data = await unfold(method, packed, name);
  if (crc32(data) !== crc) throw new ZipDamage(name);
  return [name, data];
}

async function unfold(method: number, packed: Uint8Array, name: string): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ZipDamage(name);
  try {
    return await through(new DecompressionStream("deflate-raw"), packed);
  } catch {
    throw new ZipDamage(name);
  }
}

async function through(
  stream: { readable: ReadableStream; writable: WritableStream },
  data: Uint8Array,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A failure of the stream shows on the reading side; awaiting the writer first could wait for ever.
  const written = writer.write(data).then(() => writer.close());
  written.catch(() => undefined);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < data.length; i++)
    crc = (CRC_TABLE[(crc ^ (data[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
