export function open(accessToken: string) {
  // finds: security/secret-logged "`accessToken`"
  logger.info({ accessToken }, "signed in");
  // finds: security/secret-logged "`accessToken`"
  throw new Error(`refused ${accessToken}`);
}
