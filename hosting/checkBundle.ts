import { bundleReport } from "./bundleReport.ts";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

try {
  const { problems, sizes } = bundleReport("dist");
  console.log("Brotli sizes");
  console.log(`${kilobytes(sizes.entry)}  entry`);
  console.log(`${kilobytes(sizes.initial)}  loaded with the page`);
  for (const [file, bytes] of Object.entries(sizes.lazy).sort(([, a], [, b]) => b - a))
    console.log(`${kilobytes(bytes)}  not with the page: ${file}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log("Nothing of the playground, and no sign-in library loaded with the page.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
