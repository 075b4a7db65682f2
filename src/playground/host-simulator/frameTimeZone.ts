type DateTimeFormat = typeof Intl.DateTimeFormat;
type Arguments = ConstructorParameters<DateTimeFormat>;

/** A window whose `Intl` can be played with. */
export type ZonedWindow = { readonly Intl: { DateTimeFormat: DateTimeFormat } };

const inZone = (
  [locales, options]: Partial<Arguments>,
  timeZone: string,
): [Arguments[0], Arguments[1]] => [
  locales,
  options?.timeZone === undefined ? { ...options, timeZone } : options,
];

/**
 * Lets a frame believe that it is in another time zone: whoever asks for none gets this one, in formatting and in
 * `resolvedOptions()`. The window's `Date` stays in the browser's zone.
 * @param timeZone IANA name, such as `Asia/Kolkata`
 * @see https://tc39.es/ecma402/#sec-intl-datetimeformat-constructor
 */
export function playTimeZone({ Intl }: ZonedWindow, timeZone: string): void {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, args: Partial<Arguments>) => new target(...inZone(args, timeZone)),
    apply: (target, _self, args: Partial<Arguments>) => target(...inZone(args, timeZone)),
  });
}
