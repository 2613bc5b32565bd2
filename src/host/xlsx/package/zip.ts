/**
 * The ZIP container of an .xlsx, by zip.js on the platform's own DEFLATE. Its directory and checksums are checked by the
 * library; how much a file may unfold to is counted here, on what really comes out (docs/decisions/zip.md).
 */
import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from "@zip.js/zip.js";

/** The container cannot be read: `message` names the part, or what else is wrong. */
export class ZipDamage extends Error {}

/** The container holds more than is opened: more parts, or content that unfolds to more. */
export class ZipTooLarge extends Error {}

/** What one container may hold. A month of 1,000 people is 11 parts and 7 MB. */
interface ZipLimits {
  /** Bytes of all parts together, unfolded. */
  bytes: number;
  parts: number;
}

const LIMITS: ZipLimits = { bytes: 1_000_000_000, parts: 10_000 };

/** Parts are small and many: starting a worker for each would cost more than it saves. */
const IN_PLACE = { useWebWorkers: false } as const;

/** The same parts give the same bytes on every day: the zero of DOS time, and no time stamps of other systems. */
const REPRODUCIBLE = {
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
  dataDescriptor: false,
} as const;

/** The parts of a container by name, unfolded. Throws ZipDamage and ZipTooLarge. */
export async function unzip(bytes: Uint8Array, limits = LIMITS): Promise<Map<string, Uint8Array>> {
  configure(IN_PLACE);
  const files = await listed(bytes, limits.parts);
  const counter = new Counter(limits.bytes);
  const parts = files.map(async (file) => [file.filename, await unfolded(file, counter)] as const);
  return new Map(await Promise.all(parts));
}

/** A container of the parts, in their order. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  configure(IN_PLACE);
  const writer = new ZipWriter(new Uint8ArrayWriter(), REPRODUCIBLE);
  for (const [name, bytes] of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

async function listed(bytes: Uint8Array, most: number): Promise<FileEntry[]> {
  const files: FileEntry[] = [];
  let count = 0;
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
      count += 1;
      if (count > most) break;
      if (!entry.directory) files.push(entry);
    }
  } catch (cause) {
    throw new ZipDamage("directory", { cause });
  }
  if (count > most) throw new ZipTooLarge(`${most} parts`);
  return files;
}

/** Two entries must not share their bytes: a small file could unfold to any size so. */
async function unfolded(file: FileEntry, counter: Counter): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const collect = new WritableStream<Uint8Array>({
    write(piece) {
      counter.add(piece.length);
      pieces.push(piece);
    },
  });
  try {
    await file.getData(collect, { checkSignature: true, checkOverlappingEntry: true });
  } catch (cause) {
    if (counter.exceeded) throw new ZipTooLarge(file.filename, { cause });
    throw new ZipDamage(file.filename, { cause });
  }
  return joined(pieces);
}

/** Counts what was unfolded, and ends the unfolding at the limit. */
class Counter {
  private left: number;

  constructor(most: number) {
    this.left = most;
  }

  get exceeded(): boolean {
    return this.left < 0;
  }

  add(bytes: number): void {
    this.left -= bytes;
    if (this.exceeded) throw new Error("more bytes than allowed");
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
