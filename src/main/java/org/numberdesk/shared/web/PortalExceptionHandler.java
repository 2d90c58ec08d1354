package org.numberdesk.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Outage;
import org.numberdesk.shared.Words;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/**
 * What a page shows when something broke: a rule and a field as a message on the page, what is
 * absent or not allowed as the page that says so, an expired page, or one whose scripts' nonce was
 * not sent back as it was given, as itself once more, anything else as the page that apologises.
 * What was typed stays, since the page is rendered again from what was sent.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(PortalExceptionHandler.class.getName());

  public PortalExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        events.hasNext(); ) {
      Throwable thrown = events.next().getContext().getException();
      if (handled(faces, thrown)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  /**
   * What is left to the wrapped handler is shown as its error page, also within a partial request.
   */
  private static boolean handled(FacesContext faces, Throwable thrown) {
    if (Causes.find(thrown, ViewExpiredException.class).isPresent()
        || Causes.find(thrown, CspException.class).isPresent()) {
      showAgain(faces);
      return true;
    }
    boolean absent =
        Causes.find(thrown, NotFound.class).isPresent()
            || Causes.find(thrown, NotAllowed.class).isPresent();
    if (!absent && told(faces, thrown)) {
      return true;
    }
    Optional<Outage> outage = absent ? Optional.empty() : Outage.of(thrown);
    if (outage.isPresent()) {
      LOG.log(Level.WARNING, "A page failed: {0}", outage.get());
    } else if (!absent) {
      LOG.log(Level.SEVERE, "A page failed", thrown);
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      // the error page of a partial request is written with the nonce that was sent
      boolean unwritable = !nonceIsFit(faces);
      if (unwritable) {
        showAgain(faces);
      }
      return unwritable;
    }
    int failed = outage.map(Outage::status).orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    send(faces, absent ? HttpServletResponse.SC_NOT_FOUND : failed);
    return true;
  }

  private static boolean nonceIsFit(FacesContext faces) {
    try {
      return PrimeFacesContext.getCspState(faces).getNonce() != null;
    } catch (CspException missingOrSpoiled) {
      return false;
    }
  }

  /** Rules can be told on the page itself as long as it is not being written yet. */
  private static boolean told(FacesContext faces, Throwable thrown) {
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
      return false;
    }
    Optional<InvalidFields> fields = Causes.find(thrown, InvalidFields.class);
    if (fields.isPresent()) {
      CDI.current().select(FieldErrors.class).get().add(fields.get().errors());
      tell(faces, Words.of("error.invalidFields"));
      return true;
    }
    Optional<BusinessRuleViolation> rule = Causes.find(thrown, BusinessRuleViolation.class);
    if (rule.isPresent()) {
      tell(faces, Words.of(rule.get().key(), rule.get().parameters()));
      return true;
    }
    if (Causes.find(thrown, OptimisticLockException.class).isPresent()) {
      tell(faces, Words.of("error.staleVersion"));
      return true;
    }
    return false;
  }

  private static void tell(FacesContext faces, String message) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void showAgain(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
    String path = original == null ? request.getRequestURI() : original.toString();
    String query = request.getQueryString();
    try {
      if (!external.isResponseCommitted()) {
        external.redirect(path + (query == null ? "" : "?" + query));
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }

  private static void send(FacesContext faces, int status) {
    ExternalContext external = faces.getExternalContext();
    try {
      if (!external.isResponseCommitted()) {
        external.responseReset();
        external.responseSendError(status, null);
      }
    } catch (IOException e) {
      throw new FacesException(e);
    }
    faces.responseComplete();
  }
}
