// finds: security/credentials-in-url "`accessToken`"
export const url = (accessToken: string) => `https://maps.example/v1?access_token=${accessToken}`;
