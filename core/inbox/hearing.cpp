#include "core/inbox/hearing.h"

#include "core/inbox/conversation.h"
#include "core/inbox/heeding.h"
#include "core/inbox/reassembly.h"
#include "core/inbox/sender.h"
#include "core/store/conversations.h"
#include "core/store/incoming.h"

#include <algorithm>

namespace inbox {

namespace {

using Fragments = std::vector<Fragment>;

Kind kindOf(const line::Inbound &inbound)
{
    if (!inbound.readable)
        return Kind::Unreadable;
    return inbound.alphabet == pdu::Alphabet::EightBit ? Kind::Data : Kind::Text;
}

void place(Fragment &fragment, const std::optional<pdu::Concatenation> &concatenation)
{
    if (!concatenation)
        return;
    fragment.concat = concatenation->reference;
    fragment.bits = concatenation->bits;
    fragment.total = concatenation->total;
    fragment.sequence = concatenation->sequence;
}

Fragment fragmentOf(const Heard &heard, base::TimePoint now)
{
    const line::Inbound &inbound = heard.inbound;
    Fragment fragment;
    fragment.sim = heard.sim;
    fragment.line = heard.line;
    fragment.practice = heard.practice;
    fragment.sender = inbound.sender;
    fragment.isNamed = inbound.senderIsName;
    fragment.identity = fingerprint(inbound, now);
    fragment.kind = kindOf(inbound);
    fragment.text = inbound.readable ? inbound.text : QString();
    fragment.data = inbound.readable ? inbound.data : inbound.raw;
    fragment.messageClass = inbound.messageClass;
    if (inbound.ports)
        fragment.port = inbound.ports->destination;
    fragment.sent = inbound.serviceCentreTime;
    fragment.received = now;
    if (inbound.readable)
        place(fragment, usableConcatenation(inbound));
    return fragment;
}

std::vector<Piece> piecesOf(const Fragments &fragments)
{
    std::vector<Piece> pieces;
    pieces.reserve(fragments.size());
    for (const Fragment &fragment : fragments)
        pieces.push_back({fragment.sequence, fragment.text, fragment.data});
    return pieces;
}

/// True if the part has the place of another one in the text, and says something else: the sender began a new
/// text with the same reference.
bool contradicts(const Fragment &fragment, const Fragments &others)
{
    return std::ranges::any_of(others, [&](const Fragment &other) {
        return other.sequence == fragment.sequence &&
               (other.text != fragment.text || other.data != fragment.data);
    });
}

bool hasPlaceFor(const Fragments &fragments, const Fragment &fragment)
{
    return !fragments.empty() && !contradicts(fragment, fragments);
}

/// The part of the text that comes first: what is known of the text as a whole is known of it.
const Fragment &head(const Fragments &fragments)
{
    return *std::ranges::min_element(fragments, {}, &Fragment::sequence);
}

/// Where any words that ask for it in a reasonable person's understanding opt out, compliance 2.2.
bool isCertainEnough(const contacts::Region &region)
{
    return region == contacts::Region::fromText(u"US") || region == contacts::Region::fromText(u"CA");
}

/// One unit of work of hearing.
class Ear
{
public:
    Ear(store::WriteDb &db, base::TimePoint now, const HearingOptions &options)
        : m_db(db)
        , m_now(now)
        , m_options(options)
    {
    }

    void take(Fragment fragment)
    {
        m_hearing.isNew = !store::knowsFragment(m_db, fragment);
        if (!m_hearing.isNew)
            return;
        const auto waiting = store::waitingFragments(m_db, fragment);
        if (contradicts(fragment, waiting))
            close(fragment);
        else if (waiting.empty() && fillsGap(fragment))
            return;
        store::insertFragment(m_db, fragment);
        if (isComplete(piecesOf(store::waitingFragments(m_db, fragment)), fragment.total))
            close(fragment);
    }

    /// Takes in what there is of a long text.
    void close(const Fragment &like)
    {
        const auto fragments = store::waitingFragments(m_db, like);
        Incoming incoming = textOf(fragments);
        const auto conversation = conversationOf(incoming);
        if (conversation.lastText)
            incoming.inReplyTo = conversation.lastText->id;
        incoming.id = store::insertIncoming(m_db, incoming);
        consider(incoming, conversation);
        store::noteIncoming(m_db, incoming);
        store::assignFragments(m_db, like, incoming.id);
        if (isComplete(piecesOf(fragments), like.total))
            store::blankFragments(m_db, incoming.id);
        m_hearing.texts.push_back(incoming.id);
    }

    /// Ends the unit of work.
    Hearing finish()
    {
        m_hearing.campaigns = m_tally.campaigns();
        m_tally.write(m_db);
        return m_hearing;
    }

private:
    /// A part that comes late makes the text longer that was taken in without it.
    bool fillsGap(Fragment &fragment)
    {
        auto fragments = store::gappyFragments(m_db, fragment, m_now - kForbearance);
        if (!hasPlaceFor(fragments, fragment))
            return false;
        fragment.incoming = fragments.front().incoming;
        store::insertFragment(m_db, fragment);
        fragments.push_back(fragment);
        auto incoming = store::incomingById(m_db, fragment.incoming);
        if (!incoming)
            return true;
        const Piece whole = join(piecesOf(fragments), fragment.total);
        incoming->text = whole.text;
        incoming->data = whole.data;
        store::updateIncoming(m_db, *incoming);
        consider(*incoming, conversationOf(*incoming));
        store::noteIncoming(m_db, *incoming);
        if (isComplete(piecesOf(fragments), fragment.total))
            store::blankFragments(m_db, incoming->id);
        m_hearing.texts.push_back(incoming->id);
        return true;
    }

    Conversation conversationOf(const Incoming &incoming)
    {
        return incoming.e164 != 0 ? conversationWith(m_db, incoming.e164, incoming.practice) : Conversation();
    }

    /// Judges a text, and does what it asks for unless that was done when it was shorter.
    void consider(Incoming &incoming, const Conversation &conversation)
    {
        const Verdict verdict = judge(incoming, conversation);
        if (verdict == incoming.verdict)
            return;
        incoming.verdict = verdict;
        heed(m_db, m_tally, incoming, m_options, m_now);
        store::updateIncoming(m_db, incoming);
    }

    Verdict judge(const Incoming &incoming, const Conversation &conversation) const
    {
        if (incoming.e164 == 0 || incoming.kind != Kind::Text || incoming.port)
            return Verdict::None;
        const auto situation = situationOf(conversation, m_options.languages, *m_options.matcher, m_now);
        const Verdict verdict = m_options.matcher->match(incoming.text, situation).verdict;
        return verdict == Verdict::Probable && isCertainEnough(conversation.region) ? Verdict::OptOut
                                                                                    : verdict;
    }

    /// A number without its country, and no region to read it by, is that of somebody whom this SIM has
    /// texted.
    qint64 numberOf(const Fragment &first) const
    {
        if (const qint64 e164 = numberOfSender(first.sender, first.isNamed, m_options.region))
            return e164;
        const QString digits = nationalDigits(first.sender, first.isNamed);
        return digits.isEmpty() ? 0 : store::personEndingIn(m_db, first.sim, digits);
    }

    Incoming textOf(const Fragments &fragments) const
    {
        const Fragment &first = head(fragments);
        const Piece whole = join(piecesOf(fragments), first.total);
        Incoming incoming;
        incoming.sim = first.sim;
        incoming.line = first.line;
        incoming.practice = first.practice;
        incoming.sender = first.sender;
        incoming.e164 = numberOf(first);
        incoming.kind = first.kind;
        incoming.text = whole.text;
        incoming.data = whole.data;
        incoming.messageClass = first.messageClass;
        incoming.port = first.port;
        incoming.sent = first.sent;
        incoming.received = m_now;
        return incoming;
    }

    store::WriteDb &m_db;
    base::TimePoint m_now;
    const HearingOptions &m_options;
    store::TallyChanges m_tally;
    Hearing m_hearing;
};

} // namespace

std::shared_ptr<const consent::OptOutMatcher> HearingOptions::builtInMatcher()
{
    return std::make_shared<consent::OptOutMatcher>(consent::OptOutRules::builtIn());
}

Hearing hear(store::WriteDb &db, const Heard &heard, base::TimePoint now, const HearingOptions &options)
{
    Ear ear(db, now, options);
    ear.take(fragmentOf(heard, now));
    return ear.finish();
}

Hearing closeOverdue(store::WriteDb &db, base::TimePoint now, const HearingOptions &options)
{
    Ear ear(db, now, options);
    for (const Fragment &overdue : store::overdueFragments(db, now - kPatience, now + kPatience))
        ear.close(overdue);
    return ear.finish();
}

std::optional<base::TimePoint> nextDue(store::ReadDb &db)
{
    const auto quiet = store::quietestSince(db);
    return quiet ? std::optional(*quiet + kPatience) : std::nullopt;
}

} // namespace inbox
