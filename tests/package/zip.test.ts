import { crc32, inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { fillPlaceholders } from "#scripts/package/fillPlaceholders.ts";
import { zip } from "#scripts/package/zip.ts";

/** Reads an archive the way installers do: from the directory at its end. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 16));
    files[name] = content.toString("utf8");
    at += 46 + nameLength;
  }
  return files;
}

test("an archive gives back what went in", () => {
  const entries = { "manifest.json": '{"a":1}', "deep/größe.txt": "x".repeat(5000), empty: "" };
  const archive = zip(
    Object.entries(entries).map(([name, text]) => ({ name, content: Buffer.from(text) })),
  );
  expect(unzip(archive)).toEqual(entries);
});

test("a missing or empty value is an error that names it", () => {
  expect(() => fillPlaceholders("${{A}} ${{B}}", { A: "1", B: "" })).toThrow("No value for B.");
  expect(fillPlaceholders("${{A}}-${{ A }}", { A: "1" })).toBe("1-1");
});
