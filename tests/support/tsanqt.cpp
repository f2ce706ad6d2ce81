// Linked into every program built with the thread sanitizer, and into no other.
//
// A distribution's Qt is not instrumented: the sanitizer does not see the locks of its event queues and would
// call everything that passes through a queued signal or call a race. Suppressing that by name would hide
// races of our own. So the functions by which our code gives something to Qt are put in front of Qt's here,
// and tell the sanitizer what each ordering is; what we share in any other way stays in its sight.
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>

#include <cstring>
#include <functional>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

extern "C" {
void AnnotateIgnoreWritesBegin(const char *file, int line);
void AnnotateIgnoreWritesEnd(const char *file, int line);
}

namespace {

/// What would have been called without `ours`, the function of the same name in this file. A member function
/// is given what it belongs to as its first argument.
template <class Theirs, class Ours>
Theirs *behind(Ours ours)
{
    const void *address = nullptr;
    std::memcpy(&address, &ours, sizeof address);
    Dl_info info{};
    dladdr(address, &info);
    return reinterpret_cast<Theirs *>(dlsym(RTLD_NEXT, info.dli_sname));
}

/// Qt copies the arguments of a queued signal inside emit, after our last word and before the queue has them:
/// the copies belong to nobody else, and are not looked at. What a direct connection calls meanwhile is.
class Copying
{
public:
    explicit Copying(bool begins)
        : m_before(std::exchange(s_isCopying, begins))
    {
        turn(m_before, begins);
    }
    ~Copying() { turn(std::exchange(s_isCopying, m_before), m_before); }
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

private:
    static void turn(bool from, bool to)
    {
        if (to && !from)
            AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
        else if (from && !to)
            AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
    }

    static inline thread_local bool s_isCopying = false;
    bool m_before;
};

/// A slot in the place of another: called after whatever came before the signal or the call it answers.
class OrderedSlot : public QtPrivate::QSlotObjectBase
{
public:
    OrderedSlot(QtPrivate::QSlotObjectBase *inner, const QObject *sender)
        : QSlotObjectBase(&OrderedSlot::perform)
        , m_inner(inner)
        , m_sender(sender)
    {
        __tsan_release(this);
    }

private:
    static void perform(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *result)
    {
        auto *self = static_cast<OrderedSlot *>(base);
        __tsan_acquire(self);
        if (which == Destroy) {
            self->m_inner->destroyIfLastRef();
            delete self;
        } else if (which == Compare) {
            *result = self->m_inner->compare(arguments);
        } else {
            self->call(receiver, arguments);
        }
    }

    void call(QObject *receiver, void **arguments)
    {
        const Copying no(false);
        if (m_sender)
            __tsan_acquire(const_cast<QObject *>(m_sender));
        m_inner->call(receiver, arguments);
        __tsan_release(this);
        __tsan_release(QThread::currentThread());
    }

    QSlotObjectBase *m_inner;
    const QObject *m_sender; ///< only its address is used: it may have gone
};

/// Work for a pool: begins after all that came before it was given away.
class OrderedWork : public QRunnable
{
public:
    explicit OrderedWork(std::function<void()> work)
        : m_work(std::move(work))
    {
        __tsan_release(this);
    }
    void run() override
    {
        __tsan_acquire(this);
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    using Activate = void(QObject *, const QMetaObject *, int, void **);
    static auto *const qts = behind<Activate>(static_cast<Activate *>(&QMetaObject::activate));
    __tsan_release(sender);
    const Copying copying(true);
    qts(sender, type, signal, arguments);
}

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver,
                                             void **slot, QtPrivate::QSlotObjectBase *object,
                                             Qt::ConnectionType how, const int *types,
                                             const QMetaObject *meta)
{
    static auto *const qts = behind<decltype(QObject::connectImpl)>(&QObject::connectImpl);
    return qts(sender, signal, receiver, slot, new OrderedSlot(object, sender), how, types, meta);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 7, 0)
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType how,
                                   void *result)
{
    static auto *const qts = behind<decltype(QMetaObject::invokeMethodImpl)>(&QMetaObject::invokeMethodImpl);
    return qts(object, new OrderedSlot(slot, nullptr), how, result);
}
#else
bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType how,
                                   qsizetype count, const void *const *arguments, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    using Invoke =
        bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
             const char *const *, const QtPrivate::QMetaTypeInterface *const *);
    static auto *const qts = behind<Invoke>(static_cast<Invoke *>(&QMetaObject::invokeMethodImpl));
    return qts(object, new OrderedSlot(slot, nullptr), how, count, arguments, names, types);
}
#endif

/// The last holder of a future destroys its results, after all that the others did with them.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static auto *const qts = behind<bool(const QFutureInterfaceBase *)>(&QFutureInterfaceBase::derefT);
    void *const shared = d;
    __tsan_release(shared);
    const bool isHeld = qts(this);
    if (!isHeld)
        __tsan_acquire(shared);
    return isHeld;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0)
void QThreadPool::start(std::function<void()> work, int priority)
{
    start(new OrderedWork(std::move(work)), priority);
}
#endif

/// What came before it comes before the thread's finished().
void QThread::quit()
{
    static auto *const qts = behind<void(QThread *)>(&QThread::quit);
    __tsan_release(this);
    qts(this);
}

/// After it comes all that slots did in the thread.
bool QThread::wait(QDeadlineTimer deadline)
{
    using Member = bool (QThread::*)(QDeadlineTimer);
    static auto *const qts = behind<bool(QThread *, QDeadlineTimer)>(static_cast<Member>(&QThread::wait));
    const bool hasEnded = qts(this, deadline);
    if (hasEnded)
        __tsan_acquire(this);
    return hasEnded;
}
