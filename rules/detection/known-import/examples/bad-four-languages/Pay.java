package shop;

// finds: detection/known-import "imports com.stripe.model.Charge"
import com.stripe.model.Charge;
import java.util.List;

class Pay {
  List<Charge> charges = List.of();
}
