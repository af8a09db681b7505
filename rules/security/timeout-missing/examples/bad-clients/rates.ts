import axios from "axios";

export async function order(lines: string[]) {
  // finds: security/timeout-missing "`axios.post`"
  return axios.post("https://rates.example/orders", { lines });
}
