export const verify = (id: string) => id;
