export type FoundBrowser = {
  readonly executablePath: string;
  /** Variables that the browser needs besides the ones of this process. */
  readonly env: Readonly<Record<string, string>>;
  readonly from: "system" | "package";
};
