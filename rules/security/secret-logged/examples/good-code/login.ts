export function open(accessToken: string, tokens: number) {
  logger.info("signed in", { set: Boolean(accessToken), tokens });
}
