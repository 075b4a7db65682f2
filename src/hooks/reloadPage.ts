export { reloadPage } from "#api/browser/reloadPage.ts";
