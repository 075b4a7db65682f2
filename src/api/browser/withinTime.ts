/** The promise's outcome, or `late()` thrown after `ms` milliseconds. The promise itself goes on unheard. */
export async function withinTime<Answer>(
  ms: number,
  promise: Promise<Answer>,
  late: () => Error,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
}
