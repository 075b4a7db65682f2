/** Only an administrator can say yes. @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const isAdministratorsAnswer = (text: string): boolean => /AADSTS9009[34]/.test(text);
