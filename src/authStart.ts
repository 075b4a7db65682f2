import { startSignIn } from "#api/auth/signInPages.ts";
import { showSignInPage } from "./showSignInPage.ts";

showSignInPage(startSignIn());
