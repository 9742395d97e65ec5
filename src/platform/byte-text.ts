/** Bytes as base64 text: the form in which `storage.local` keeps them fastest (an array of numbers takes twenty times as long). */

/** Text → bytes. */
export function bytesFromText(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let position = 0; position < binary.length; position++) bytes[position] = binary.charCodeAt(position);
  return bytes;
}

/** Bytes → text. */
export function textFromBytes(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes no more than some 100,000 arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}
