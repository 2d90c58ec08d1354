package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.numberdesk.security.SealedTexts;
import org.numberdesk.security.Vault;

/** The PINs of requests under way, to be sealed anew after a change of key. */
@ApplicationScoped
public class LoaSealedPins implements SealedTexts {

  @Inject private LoaRepository requests;

  @Override
  public int reseal(Vault vault, int most) {
    var old = requests.listPinsNotUnder(vault.inUse(), most);
    old.forEach(request -> request.pin(vault.reseal(request.pinSealed())));
    return old.size();
  }
}
