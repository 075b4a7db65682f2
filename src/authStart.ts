import { startSignIn } from "#api/auth/signInPages.ts";

void startSignIn();
