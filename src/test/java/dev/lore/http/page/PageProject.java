package dev.lore.http.page;

import dev.lore.http.Served;
import java.nio.file.Path;

/** A project with something to find and something to mend. */
final class PageProject {
  static final String LEARNED = "Retries of webhooks come for three days";

  private PageProject() {}

  static Path at(Path folder) {
    Served.project(folder);
    Served.with(
        folder,
        "src/sync.go",
        """
        package sync

        import "golang.org/x/sync/errgroup"

        // All pages at once.
        func All(pages []Page) error {
        	g := new(errgroup.Group)
        	for _, page := range pages {
        		g.Go(func() error { return fetch(page) })
        	}
        	return g.Wait()
        }
        """);
    Served.with(
        folder,
        "src/pay.ts",
        "import Stripe from 'stripe';\n\nexport const stripe = new Stripe('"
            + "sk_li"
            + "ve_51HqzT9KpWm3VxRbNc8LdYf2AgJt');\n");
    return Served.with(
        folder,
        "expertise/payments/expertise.yaml",
        """
        domain: payments
        learnings:
          - id: l-retries
            date: 2026-11-20
            insight: %s
            context: A webhook that was lost for a weekend
            files_affected: [src/pay.ts]
            integration: stripe
            kind: gotcha
            confirmed: 2
          - id: l-cents
            date: 2026-11-18
            insight: Amounts are whole numbers in the smallest unit of the currency
            integration: stripe
            refuted: 1
        """
            .formatted(LEARNED));
  }
}
