import { contentSecurityPolicy, type PolicyInput } from "./contentSecurityPolicy.ts";

/** Powers that the app never uses. Writing to the clipboard is the one it needs. */
const PERMISSIONS_POLICY = [
  "clipboard-write=(self)",
  ...[
    "camera",
    "clipboard-read",
    "display-capture",
    "geolocation",
    "microphone",
    "payment",
    "usb",
  ].map((feature) => `${feature}=()`),
].join(", ");

/**
 * The security headers of the app's files: the one source for the static host's configuration, the preview and the
 * browser tests.
 *
 * X-Frame-Options is missing because it cannot name Teams' many hosts and would override none of frame-ancestors'
 * work; Cross-Origin-Opener-Policy because the sign-in popup must reach the window that opened it.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
 */
export const securityHeaders = (input: PolicyInput): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": contentSecurityPolicy(input),
  "Permissions-Policy": PERMISSIONS_POLICY,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
});
