/** This app's registration and the cloud it lives in, as the sign-in ways need it. */
export type EntraApp = {
  readonly clientId: string;
  /** Where the sign-in window starts; https. */
  readonly signInPage: string;
  readonly loginOrigin: string;
  readonly graphOrigin: string;
};
