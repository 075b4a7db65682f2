/** Something that waits until the test lets it go on. */
export function closedGate() {
  let letThrough: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  return { opened, open: () => letThrough() };
}
