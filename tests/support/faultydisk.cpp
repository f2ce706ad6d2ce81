#include "tests/support/faultydisk.h"

#include <sqlite3.h>

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <mutex>
#include <new>
#include <set>
#include <vector>

namespace tests {
namespace {

/// What a file held before a write that was not flushed yet.
struct Undo
{
    sqlite3_int64 offset;
    std::vector<char> before;
    sqlite3_int64 sizeBefore;
};

struct DiskFile
{
    sqlite3_file base; ///< SQLite's view: must stand first
    std::vector<Undo> *unflushed;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

DiskFile *diskFile(sqlite3_file *file)
{
    return reinterpret_cast<DiskFile *>(file);
}

} // namespace

struct FaultyDisk::State
{
    mutable std::mutex mutex;
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    sqlite3_io_methods methods{};
    int writes = 0;
    int flushes = 0;
    int failFrom = std::numeric_limits<int>::max();
    int failUntil = 0;
    int code = SQLITE_OK;
    bool failed = false;
    std::set<DiskFile *> open;

    /// Counts one operation; what it must answer instead of being done, or SQLITE_OK.
    int count(int &counter)
    {
        const int index = writes + flushes;
        ++counter;
        if (index < failFrom || index >= failUntil)
            return SQLITE_OK;
        failed = true;
        return code;
    }
    void plan(int from, int until, Fault fault)
    {
        const std::lock_guard lock(mutex);
        failFrom = writes + flushes + from;
        failUntil = until == 0 ? std::numeric_limits<int>::max() : failFrom + until;
        code = fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR;
        failed = false;
    }
};

namespace {

FaultyDisk::State *s_disk = nullptr;

void remember(DiskFile *file, sqlite3_int64 offset, sqlite3_int64 length)
{
    Undo undo{offset, {}, 0};
    file->real()->pMethods->xFileSize(file->real(), &undo.sizeBefore);
    const sqlite3_int64 kept = std::clamp<sqlite3_int64>(undo.sizeBefore - offset, 0, length);
    undo.before.resize(static_cast<size_t>(kept));
    if (kept > 0)
        file->real()->pMethods->xRead(file->real(), undo.before.data(), static_cast<int>(kept), offset);
    file->unflushed->push_back(std::move(undo));
}

void takeBack(DiskFile *file)
{
    for (auto undo = file->unflushed->rbegin(); undo != file->unflushed->rend(); ++undo) {
        if (!undo->before.empty())
            file->real()->pMethods->xWrite(file->real(), undo->before.data(),
                                           static_cast<int>(undo->before.size()), undo->offset);
        file->real()->pMethods->xTruncate(file->real(), undo->sizeBefore);
    }
    file->unflushed->clear();
}

int closeFile(sqlite3_file *file)
{
    const std::lock_guard lock(s_disk->mutex);
    s_disk->open.erase(diskFile(file));
    delete diskFile(file)->unflushed;
    return diskFile(file)->real()->pMethods->xClose(diskFile(file)->real());
}

int writeFile(sqlite3_file *file, const void *data, int length, sqlite3_int64 offset)
{
    const std::lock_guard lock(s_disk->mutex);
    if (const int refused = s_disk->count(s_disk->writes))
        return refused;
    remember(diskFile(file), offset, length);
    return diskFile(file)->real()->pMethods->xWrite(diskFile(file)->real(), data, length, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard lock(s_disk->mutex);
    if (const int refused = s_disk->count(s_disk->writes))
        return refused;
    remember(diskFile(file), size, std::numeric_limits<int>::max());
    return diskFile(file)->real()->pMethods->xTruncate(diskFile(file)->real(), size);
}

int flushFile(sqlite3_file *file, int flags)
{
    const std::lock_guard lock(s_disk->mutex);
    if (const int refused = s_disk->count(s_disk->flushes))
        return refused == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : refused;
    diskFile(file)->unflushed->clear();
    return diskFile(file)->real()->pMethods->xSync(diskFile(file)->real(), flags);
}

/// Hands a call on to the real file as it is.
template <auto Method>
struct Pass;

template <class... Args, int (*sqlite3_io_methods::*Method)(sqlite3_file *, Args...)>
struct Pass<Method>
{
    static int call(sqlite3_file *file, Args... args)
    {
        sqlite3_file *real = diskFile(file)->real();
        return (real->pMethods->*Method)(real, args...);
    }
};

void shmBarrier(sqlite3_file *file)
{
    diskFile(file)->real()->pMethods->xShmBarrier(diskFile(file)->real());
}

sqlite3_io_methods diskMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 2;
    methods.xClose = closeFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = flushFile;
    methods.xRead = Pass<&sqlite3_io_methods::xRead>::call;
    methods.xFileSize = Pass<&sqlite3_io_methods::xFileSize>::call;
    methods.xLock = Pass<&sqlite3_io_methods::xLock>::call;
    methods.xUnlock = Pass<&sqlite3_io_methods::xUnlock>::call;
    methods.xCheckReservedLock = Pass<&sqlite3_io_methods::xCheckReservedLock>::call;
    methods.xFileControl = Pass<&sqlite3_io_methods::xFileControl>::call;
    methods.xSectorSize = Pass<&sqlite3_io_methods::xSectorSize>::call;
    methods.xDeviceCharacteristics = Pass<&sqlite3_io_methods::xDeviceCharacteristics>::call;
    methods.xShmMap = Pass<&sqlite3_io_methods::xShmMap>::call;
    methods.xShmLock = Pass<&sqlite3_io_methods::xShmLock>::call;
    methods.xShmBarrier = shmBarrier;
    methods.xShmUnmap = Pass<&sqlite3_io_methods::xShmUnmap>::call;
    return methods;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    DiskFile *mine = diskFile(file);
    mine->base.pMethods = nullptr;
    const int opened = s_disk->real->xOpen(s_disk->real, name, mine->real(), flags, outFlags);
    if (mine->real()->pMethods == nullptr)
        return opened;
    mine->base.pMethods = &s_disk->methods;
    mine->unflushed = new std::vector<Undo>;
    const std::lock_guard lock(s_disk->mutex);
    s_disk->open.insert(mine);
    return opened;
}

int deleteFile(sqlite3_vfs *, const char *name, int flushFolder)
{
    const std::lock_guard lock(s_disk->mutex);
    if (const int refused = s_disk->count(s_disk->writes))
        return refused == SQLITE_IOERR ? SQLITE_IOERR_DELETE : refused;
    return s_disk->real->xDelete(s_disk->real, name, flushFolder);
}

} // namespace

FaultyDisk::FaultyDisk()
    : m_state(std::make_unique<State>())
{
    Q_ASSERT(s_disk == nullptr);
    s_disk = m_state.get();
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->methods = diskMethods();
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = "handbell-faulty";
    m_state->vfs.szOsFile = static_cast<int>(sizeof(DiskFile)) + m_state->real->szOsFile;
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_state->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    Q_ASSERT(m_state->open.empty());
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    s_disk = nullptr;
}

void FaultyDisk::failAfter(int n, Fault fault)
{
    m_state->plan(n, 0, fault);
}

void FaultyDisk::failOnceAfter(int n, Fault fault)
{
    m_state->plan(n, 1, fault);
}

void FaultyDisk::cutPower()
{
    m_state->plan(0, 0, Fault::Error);
    const std::lock_guard lock(m_state->mutex);
    for (DiskFile *file : m_state->open)
        takeBack(file);
}

void FaultyDisk::heal()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->failFrom = std::numeric_limits<int>::max();
}

bool FaultyDisk::hasFailed() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->failed;
}

int FaultyDisk::writes() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->writes;
}

int FaultyDisk::flushes() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->flushes;
}

} // namespace tests
