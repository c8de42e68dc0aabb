import type { Rule } from '../../rule.ts'
import { wording } from '../wording.ts'

/** The memory that a guest is made of cannot be had. */
export const backing = [
  {
    id: 'hugepages-exhausted',
    component: 'memory',
    severity: 'error',
    source:
      'QEMU backends/hostmem-file.c, util/mmap-alloc.c, softmmu/physmem.c; libvirt src/qemu/qemu_process.c',
    patterns: [
      {
        literal: 'only allocated',
        find: wording('HugeTLB: allocating \\d{1,9} of page size [^\\n]{1,40} failed\\. Only allocated'),
      },
      {
        literal: ['mmap ram pages', 'backing store for hugepages'],
        find: wording("(?:can't|unable to) (?:mmap RAM pages|map backing store for hugepages)"),
      },
      { literal: 'map backing store', find: wording('unable to map backing store for guest RAM') },
      {
        literal: ['hugepages', 'huge pages'],
        find: wording(
          '(?:not enough|no free|insufficient|unable to allocate|failed to allocate){gap}huge ?pages',
        ),
      },
      {
        literal: 'hugetlbfs',
        find: wording('unable to find any usable hugetlbfs mount|hugetlbfs filesystem is not mounted'),
      },
    ],
  },
  {
    id: 'numa-memory-insufficient',
    component: 'memory',
    severity: 'error',
    source: 'QEMU backends/hostmem.c (host_memory_backend_memory_complete), util/oslib-posix.c',
    patterns: [
      // A pool that is too small as a whole fails earlier, when it is mapped; here the pages of one node did not do.
      {
        literal: 'insufficient free host memory',
        find: wording('insufficient free host memory pages available'),
      },
      { literal: 'os_mem_prealloc', find: wording('os_mem_prealloc: preallocating memory failed') },
      { literal: 'numa node', find: wording('cannot bind memory to host NUMA nodes') },
      {
        literal: 'numa node',
        find: wording(
          '(?:not enough|insufficient|unable to allocate|cannot allocate|failed to allocate){gap}NUMA node',
        ),
      },
      {
        literal: 'mbind',
        find: wording('\\bmbind(?:\\(\\))?:? {gap}(?:failed|invalid argument|cannot allocate)'),
      },
    ],
    hides: ['hugepages-exhausted'],
  },
  {
    id: 'guest-memory-unavailable',
    component: 'memory',
    severity: 'error',
    source: 'QEMU softmmu/physmem.c (ram_block_add)',
    patterns: [
      {
        literal: 'cannot set up guest memory',
        find: wording('cannot set up guest memory{gap}: Cannot allocate memory'),
      },
      {
        literal: 'out of memory',
        find: wording('out of memory: killed process \\d{1,8} \\((?<process>qemu[\\w-]{0,20})'),
      },
    ],
    hides: ['monitor-closed'],
  },
] as const satisfies readonly Rule[]
