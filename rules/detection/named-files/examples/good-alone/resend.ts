export const again = (id: string) => id;
