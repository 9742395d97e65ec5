/** Thrown when a driver has no way to do what a test asks; a test never passes by it. */
export class CannotDrive extends Error {
  override readonly name: string = "CannotDrive";
}
