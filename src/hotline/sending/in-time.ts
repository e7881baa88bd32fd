/** Some work took longer than it may take. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

/**
 * What some work gives, if it comes within so many ms; it is not ended otherwise.
 * @throws {TooLong}
 */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong()), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
