/** What a part of the address says; undefined where it says nothing that could be meant. */
export type Reader<T> = (text: string) => T | undefined;

export const oneOf =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (text) =>
    values.find((value) => value === text);

export const numberBetween =
  (min: number, max: number): Reader<number> =>
  (text) => {
    const number = Number(text);
    return text !== "" && number >= min && number <= max ? number : undefined;
  };

export const list: Reader<readonly string[]> = (text) =>
  text.split(",").filter((name) => name !== "");

export const flag: Reader<boolean> = (text) =>
  ["0", "1"].includes(text) ? text === "1" : undefined;

/** BCP 47. */
export const locale: Reader<string> = (text) => {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
};

/** IANA; empty for the browser's. */
export const zone: Reader<string> = (text) => {
  try {
    if (text !== "") new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    return undefined;
  }
};
