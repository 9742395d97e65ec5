/** Reads a screenshot, so that a test can see what a user sees. PNG as browsers write it: eight bits, RGB or RGBA, not interlaced. */
import { inflateSync } from "node:zlib";

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A decoded picture: red, green and blue of each pixel in rows. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Decodes a PNG. */
export function readPng(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at))
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  const [width, height, depth, kind] = [view.getUint32(16), view.getUint32(20), bytes[24], bytes[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`a PNG of another kind: ${depth} ${kind}`);
  const channels = kind === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) rgb.set(rows.subarray(pixel * channels, pixel * channels + 3), pixel * 3);
  return { width, height, rgb };
}

function unfilter(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)];
    for (let at = 0; at < stride; at += 1) {
      const place = row * stride + at;
      const left = at >= channels ? (rows[place - channels] ?? 0) : 0;
      const up = row > 0 ? (rows[place - stride] ?? 0) : 0;
      const corner = at >= channels && row > 0 ? (rows[place - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      rows[place] = (data[row * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** Which part of the pixels differ clearly between a box of one picture and a box of the same size in another: 0 none, 1 all. */
export function difference(one: Picture, box: Box, other: Picture, otherBox: Box): number {
  let different = 0;
  for (let y = 0; y < box.height; y += 1) {
    for (let x = 0; x < box.width; x += 1) {
      const first = ((box.y + y) * one.width + box.x + x) * 3;
      const second = ((otherBox.y + y) * other.width + otherBox.x + x) * 3;
      const apart = [0, 1, 2].reduce(
        (most, channel) => Math.max(most, Math.abs((one.rgb[first + channel] ?? 0) - (other.rgb[second + channel] ?? 255))),
        0,
      );
      if (apart > 24) different += 1;
    }
  }
  return different / (box.width * box.height);
}
