import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  FluentProvider,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { OpenQuestion } from "./playground.ts";

function ScopeList({ scopes }: { readonly scopes: readonly string[] }) {
  return (
    <ul>
      {scopes.map((scope) => (
        <li key={scope}>{scope}</li>
      ))}
    </ul>
  );
}

type ConsentDialogProps = { readonly question: OpenQuestion };

/**
 * The question that Microsoft Entra asks in a window of its own, whatever theme Teams has.
 * @see https://learn.microsoft.com/entra/identity-platform/application-consent-experience
 */
export function ConsentDialog({ question }: ConsentDialogProps) {
  const needsAdministrator = question.administratorOnly.length > 0;
  return (
    <FluentProvider theme={teamsLightTheme}>
      <Dialog open modalType="alert">
        <DialogSurface>
          <DialogBody>
            <DialogTitle>
              {needsAdministrator ? "Approval required" : "Permissions requested"}
            </DialogTitle>
            <DialogContent>
              <p>Microsoft Entra (pretended) · {question.person.userPrincipalName}</p>
              <p>
                {needsAdministrator
                  ? "Only an administrator can allow this app to use:"
                  : "Personal Meeting Link would like to use:"}
              </p>
              <ScopeList
                scopes={needsAdministrator ? question.administratorOnly : question.scopes}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={() => question.answer("cancelled")}>Cancel</Button>
              {!needsAdministrator && (
                <Button appearance="primary" onClick={() => question.answer("accepted")}>
                  Accept
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </FluentProvider>
  );
}
