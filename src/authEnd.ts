import { endSignIn } from "#api/auth/signInPages.ts";

void endSignIn();
