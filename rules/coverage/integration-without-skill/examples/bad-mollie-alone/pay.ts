// finds: detection/known-import "imports @mollie/api-client"
// finds: coverage/integration-without-skill "Mollie is used"
import { createMollieClient } from "@mollie/api-client";

export { createMollieClient };
