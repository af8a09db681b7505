// finds: detection/known-import "imports @mollie/api-client"
import { createMollieClient } from "@mollie/api-client";

export { createMollieClient };
