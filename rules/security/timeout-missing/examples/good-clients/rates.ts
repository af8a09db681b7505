import axios from "axios";

export const order = (lines: string[]) => axios.post("https://rates.example/orders", { lines }, { timeout: 5000 });
