import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = { readonly name: string; readonly content: Buffer };

type Packed = {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly checksum: number;
  readonly size: number;
};

const VERSION_NEEDED = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the format's first day: the same files always make the same archive. */
const FIRST_DAY = 0x0021;

const pack = ({ name, content }: ZipEntry): Packed => ({
  name: Buffer.from(name, "utf8"),
  data: deflateRawSync(content),
  checksum: crc32(content),
  size: content.length,
});

/** The 26 bytes that a file's own header and its entry in the directory share. */
function commonFields({ name, data, checksum, size }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION_NEEDED, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const localFile = (file: Packed) =>
  Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), commonFields(file), file.name, file.data]);

function directoryEntry(file: Packed, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION_NEEDED);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from("PK\x01\x02", "latin1"),
    madeBy,
    commonFields(file),
    rest,
    file.name,
  ]);
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * A zip archive of a few small files.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const packed of entries.map(pack)) {
    const file = localFile(packed);
    files.push(file);
    directory.push(directoryEntry(packed, offset));
    offset += file.length;
  }
  const listing = Buffer.concat(directory);
  return Buffer.concat([...files, listing, directoryEnd(entries.length, listing.length, offset)]);
}
