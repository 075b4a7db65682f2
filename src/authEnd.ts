import { endSignIn } from "#api/auth/signInPages.ts";
import { showSignInPage } from "./showSignInPage.ts";

showSignInPage(endSignIn());
