// Reads a PNG far enough to know that it is whole.
import { inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// Bytes of a pixel by the type of colour: grey, red-green-blue, palette, and the first two with alpha.
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Its size and how many different rows it has; throws if it is no whole PNG of 8 bits. */
export function readPng(bytes: Buffer): { width: number; height: number; rows: number } {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error("this does not begin as a PNG does");
  let header: Buffer | undefined;
  const data: Buffer[] = [];
  let at = 8;
  let name = "";
  while (name !== "IEND") {
    const length = bytes.readUInt32BE(at);
    name = bytes.toString("latin1", at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === "IHDR") header = body;
    if (name === "IDAT") data.push(body);
    at += length + 12;
  }
  if (!header || at !== bytes.length) throw new Error("this PNG lacks a part");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const stride = 1 + width * (SAMPLES[header.readUInt8(9)] ?? Number.NaN);
  const pixels = inflateSync(Buffer.concat(data));
  if (pixels.length !== height * stride) throw new Error(`${pixels.length} bytes for ${height} rows of ${stride}`);
  const rows = new Set(Array.from({ length: height }, (_, row) => pixels.toString("latin1", row * stride, (row + 1) * stride)));
  return { width, height, rows: rows.size };
}
