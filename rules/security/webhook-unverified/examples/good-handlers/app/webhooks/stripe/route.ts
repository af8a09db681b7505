import { opened } from "../../../lib/opened";

export async function POST(request: Request) {
  const event = opened(await request.text(), request.headers);
  await pay(event.data.object.id);
  return Response.json({ received: true });
}
